from giaoban.documents import find_files


def test_folders_are_walked_in_order_and_only_readable_files_are_named(tmp_path):
    for name in ("b.txt", "a.docx", "~$a.docx", ".an.txt", "c/d.md", "c/e.HTML", "c/f.exe", ".git/g.txt", "z.xyz"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "trong").mkdir()
    assert list(find_files([tmp_path])) == [tmp_path / name for name in ("a.docx", "b.txt", "c/d.md", "c/e.HTML")]


def test_a_file_that_is_named_is_handed_on_whatever_it_is(tmp_path):
    (tmp_path / "z.xyz").touch()
    assert list(find_files([tmp_path / "z.xyz", str(tmp_path / "missing.txt")])) == [
        tmp_path / "z.xyz",
        tmp_path / "missing.txt",
    ]


def test_a_folder_with_nothing_readable_is_handed_on_so_that_opening_it_says_so(tmp_path):
    assert list(find_files([tmp_path])) == [tmp_path]


def test_a_link_back_up_is_not_followed(tmp_path):
    (tmp_path / "a.txt").touch()
    (tmp_path / "vong").symlink_to(tmp_path)
    assert list(find_files([tmp_path])) == [tmp_path / "a.txt"]
