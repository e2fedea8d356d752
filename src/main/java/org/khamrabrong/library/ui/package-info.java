/** The library on screen: the list, a template's sheet and its former versions; a piece of it to pick from for others. */
@NamedInterface("picking")
@NullMarked
package org.khamrabrong.library.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
