/** Screens for units, people and the organization's first set-up. */
package org.khamrabrong.organization.ui;
