"""The site for machines: read endpoints with an OpenAPI description, one endpoint a file in `endpoints`."""
