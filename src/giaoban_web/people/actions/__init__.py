"""What may be done to accounts: each in one transaction with its row of the audit."""

from giaoban_web.people.actions.change_account import change_account
from giaoban_web.people.actions.create_account import create_account
from giaoban_web.people.actions.invite import invitation_link

__all__ = ["change_account", "create_account", "invitation_link"]
