package dev.switchboard.runtime.storage;

import java.util.Optional;

/**
 * Where copies of a bucket's objects go.
 *
 * @param bucketArn the bucket in the other region
 * @param keyArn the key that it encrypts with there
 */
public record BucketReplica(String bucketArn, Optional<String> keyArn) {}
