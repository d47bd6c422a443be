/** Which release of Kubernetes a cluster runs: what it takes, and in which words, changes between them (S-001). */
export type Release = "1.36" | "1.32";
