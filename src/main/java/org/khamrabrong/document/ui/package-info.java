/** Hands documents out. */
package org.khamrabrong.document.ui;
