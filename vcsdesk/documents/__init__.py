"""Printed papers: one file per document, facts gathered first and then set out."""
