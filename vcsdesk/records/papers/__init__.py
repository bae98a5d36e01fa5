"""Papers for meetings, kept as PDF files in the borough file."""
