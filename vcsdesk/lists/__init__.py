"""What is shown: one file per list, its rows and columns; the window, the command line and paper read the same."""
