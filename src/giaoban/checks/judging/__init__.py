"""What all checks stand on: the evidence they judge, and the findings they make."""
