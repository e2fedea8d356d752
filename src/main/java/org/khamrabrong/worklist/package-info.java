/** Is the one inbox: every human task in business words, mine and those I may take. */
package org.khamrabrong.worklist;
