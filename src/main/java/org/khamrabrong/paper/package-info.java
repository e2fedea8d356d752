/** What a document is made of before it becomes PDF, DOCX or XLSX, and its writers; knows no agreement. */
@ApplicationModule(allowedDependencies = {"kernel", "language"})
@NullMarked
package org.khamrabrong.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
