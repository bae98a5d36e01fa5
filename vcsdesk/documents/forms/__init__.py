"""What every form has, whatever it asks: what it is for, and how it comes back."""
