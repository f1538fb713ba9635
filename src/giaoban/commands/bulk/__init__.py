"""Reading many files: batch by batch into parts beside the output, which are joined at the end.

A batch whose part is there is not read again, so that the same call goes on where an earlier one was ended.
"""
