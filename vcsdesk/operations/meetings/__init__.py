"""What is done with meetings: laying them out, moving and cancelling them, and noting who came."""
