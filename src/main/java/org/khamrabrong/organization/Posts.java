package org.khamrabrong.organization;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Posts extends Repository<Post, UUID> {

    Post save(Post post);
}
