/** The parts of an agreement's official form. */
package org.khamrabrong.document.form;
