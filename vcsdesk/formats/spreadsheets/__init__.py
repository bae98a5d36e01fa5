"""Spreadsheets as people keep them: opened safely, their headings understood, their rows read.

`opening.open_book` gives the sheets of a CSV, XLSX, XLS or ODS file; `mapping.guess` says which column means
what; `reading.read_book` turns the rows into what `formats.incoming` holds.
"""
