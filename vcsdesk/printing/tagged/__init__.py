"""Tagged PDF (PDF/UA-1): what a page looks like and what it means, written side by side."""
