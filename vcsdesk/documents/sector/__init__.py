"""What papers owe to people: the edition each of them reads with ease."""
