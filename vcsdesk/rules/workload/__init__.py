"""What each person carries, against what they may be asked to carry."""
