# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What the packages say about Changeover: one place for the installer and for winget. Sourced.
#
# The three links are placeholders: nobody can own a name that ends with ".example". Put the project's own pages here
# before the first release; package.sh says so as long as they are not.
product_publisher="The Changeover project"
product_help_link="https://changeover.example/help"
product_about_link="https://changeover.example"
product_update_link="https://changeover.example/releases"

# Windows 10 1809, the oldest that Qt 6.8 supports.
product_oldest_build=17763

links_are_placeholders() { [[ "$product_help_link$product_about_link$product_update_link" == *.example* ]]; }
