"""What is done about load: saying what a person may be asked to carry."""
