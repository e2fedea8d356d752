/** What every screen shares: pages, tables, fields, findings, pictures of scores, and the one formatter. */
package org.khamrabrong.kit;
