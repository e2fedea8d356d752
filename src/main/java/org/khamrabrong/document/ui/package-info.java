/** Hands documents out on the screens of others. */
@NamedInterface("downloads")
@NullMarked
package org.khamrabrong.document.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
