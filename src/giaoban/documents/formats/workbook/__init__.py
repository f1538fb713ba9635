"""What all workbooks share: number formats as people see them, titles and notes around the tables of a sheet."""
