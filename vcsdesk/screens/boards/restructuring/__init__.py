"""Restructures as they are seen: drafted step by step, and the structure stepped through day by day."""
