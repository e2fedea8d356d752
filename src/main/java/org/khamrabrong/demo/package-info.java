/** Fills an empty demonstration through the services: an organization, its people, an agreement at every stage. */
package org.khamrabrong.demo;
