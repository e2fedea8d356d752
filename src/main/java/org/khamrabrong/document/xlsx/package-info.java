/** The tables of papers, and drafts, as XLSX. */
package org.khamrabrong.document.xlsx;
