/** Sets a paper on pages and makes them a PDF that lasts. */
package org.khamrabrong.paper.pdf;
