"""VCS Desk: a borough's voluntary sector seats, who sits in them, what is due, and the paper to hand them."""
