/** Shows the negotiations on screen: the forms of their steps and a tab of the agreement's page. */
package org.khamrabrong.negotiation.ui;
