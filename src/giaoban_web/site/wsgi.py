"""The application a server calls."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "giaoban_web.site.settings")
application = get_wsgi_application()
