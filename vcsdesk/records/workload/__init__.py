"""What a person may be asked to carry."""
