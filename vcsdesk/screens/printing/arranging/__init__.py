"""The window in which a paper of sections is arranged: which it has, in which order, and in whose words."""
