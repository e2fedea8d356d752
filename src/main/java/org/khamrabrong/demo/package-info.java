/** Fills an empty demonstration through the services: an organization, its people, an agreement at every stage. */
@NullMarked
package org.khamrabrong.demo;

import org.jspecify.annotations.NullMarked;
