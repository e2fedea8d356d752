/** Hands documents out on the screens of others, and takes files into a draft. */
@NamedInterface("downloads")
package org.khamrabrong.document.ui;

import org.springframework.modulith.NamedInterface;
