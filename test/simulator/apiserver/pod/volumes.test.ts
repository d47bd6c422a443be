import { describe, expect, it } from "vitest";
import { refusals } from "../../../support/apiserver.ts";

const pod = (spec: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: a, image: nginx }], ${spec} }\n`;
const volume = (source: string): string => pod(`volumes: [{ name: v, ${source} }]`);
const mounts = (list: string): string =>
  volume("emptyDir: {}").replace("image: nginx", `image: nginx, volumeMounts: [${list}]`);

const AT = "spec.volumes[0]";
const MOUNTS = "spec.containers[0].volumeMounts";

describe("[S-313] the server refuses volumes", () => {
  const rows: readonly { fault: string; text: string; errors: readonly string[] }[] = [
    {
      fault: "with two sources, which it finds in an order of its own",
      text: volume("configMap: { name: a }, secret: { secretName: b }, downwardAPI: {}, emptyDir: {}"),
      errors: [
        `${AT}.secret: Forbidden: may not specify more than 1 volume type`,
        `${AT}.downwarAPI: Forbidden: may not specify more than 1 volume type`,
        `${AT}.configMap: Forbidden: may not specify more than 1 volume type`,
      ],
    },
    {
      fault: "of one name, or of none that is a label",
      text: pod("volumes: [{ name: v }, { name: v }, { emptyDir: {} }, { name: a.b }]"),
      errors: [
        'spec.volumes[1].name: Duplicate value: "v"',
        "spec.volumes[2].name: Required value",
        'spec.volumes[3].name: Invalid value: "a.b": must not contain dots',
      ],
    },
    {
      fault: "that do not say what is in them",
      text: pod(
        "volumes: [{ name: a, configMap: {} }, { name: b, secret: {} }, { name: c, persistentVolumeClaim: {} }, { name: d, hostPath: {} }, { name: e, nfs: { path: data } }, { name: f, csi: {} }, { name: g, image: {} }]",
      ),
      errors: [
        "spec.volumes[0].configMap.name: Required value",
        "spec.volumes[1].secret.secretName: Required value",
        "spec.volumes[2].persistentVolumeClaim.claimName: Required value",
        "spec.volumes[3].hostPath.path: Required value",
        "spec.volumes[4].nfs.server: Required value",
        'spec.volumes[4].nfs.path: Invalid value: "data": must be an absolute path',
        "spec.volumes[5].csi.driver: Required value",
        "spec.volumes[6].image.reference: Required value",
      ],
    },
    {
      fault: "of the host that lead elsewhere",
      text: volume("hostPath: { path: /a/../b, type: Dir }"),
      errors: [
        `${AT}.hostPath.path: Invalid value: "/a/../b": must not contain '..'`,
        `${AT}.hostPath.type: Unsupported value: "Dir": supported values: "", "BlockDevice", "CharDevice", "Directory", "DirectoryOrCreate", "File", "FileOrCreate", "Socket"`,
      ],
    },
    {
      fault: "whose files have no place or no permissions",
      text: volume(
        "configMap: { name: a, defaultMode: 1000, items: [{ path: /b }, { key: c, path: ../d }, { key: e, path: ..f }] }",
      ),
      errors: [
        `${AT}.configMap.defaultMode: Invalid value: 1000: must be a number between 0 and 0777 (octal), both inclusive`,
        `${AT}.configMap.items[0].key: Required value`,
        `${AT}.configMap.items[0].path: Invalid value: "/b": must be a relative path`,
        `${AT}.configMap.items[1].path: Invalid value: "../d": must not contain '..'`,
        `${AT}.configMap.items[2].path: Invalid value: "..f": must not start with '..'`,
      ],
    },
    {
      fault: "of the downward API, without saying which file is wrong",
      text: volume("downwardAPI: { items: [{ path: a }, { path: b, fieldRef: { fieldPath: spec.nodeName } }] }"),
      errors: [
        `${AT}.downwardAPI: Required value: one of fieldRef and resourceFieldRef is required`,
        `${AT}.downwardAPI.fieldRef.fieldPath: Unsupported value: "spec.nodeName": supported values: "metadata.annotations", "metadata.labels", "metadata.name", "metadata.namespace", "metadata.uid"`,
      ],
    },
    {
      fault: "that project one file twice, or two things as one",
      text: volume(
        "projected: { sources: [{ secret: { name: s, items: [{ key: a, path: f }] } }, { configMap: { name: c, items: [{ key: a, path: f }] }, serviceAccountToken: { expirationSeconds: 60 } }] }",
      ),
      errors: [
        `${AT}.projected: Invalid value: "c": conflicting duplicate paths`,
        `${AT}.projected.sources[1].serviceAccountToken.expirationSeconds: Invalid value: 60: may not specify a duration less than 10 minutes`,
        `${AT}.projected.path: Required value`,
        `${AT}.projected.sources[1]: Forbidden: may not specify more than 1 volume type per source`,
      ],
    },
  ];
  for (const { fault, text, errors } of rows) {
    it(fault, () => {
      expect(refusals(text)).toEqual(errors);
    });
  }
});

describe("[S-310] the server refuses mounts", () => {
  const rows: readonly { fault: string; list: string; errors: readonly string[] }[] = [
    {
      fault: "of a volume that there is not",
      list: "{ name: data, mountPath: /a }, {}",
      errors: [
        `${MOUNTS}[0].name: Not found: "data"`,
        `${MOUNTS}[1].name: Required value`,
        `${MOUNTS}[1].name: Not found: ""`,
        `${MOUNTS}[1].mountPath: Required value`,
      ],
    },
    {
      fault: "at one place",
      list: "{ name: v, mountPath: /a }, { name: v, mountPath: /a }",
      errors: [`${MOUNTS}[1].mountPath: Invalid value: "/a": must be unique`],
    },
    {
      fault: "of what is not below the volume, without saying which mount",
      list: "{ name: v, mountPath: /a, subPath: ../b, subPathExpr: /c }",
      errors: [
        `${MOUNTS}.subPath: Invalid value: "../b": must not contain '..'`,
        `${MOUNTS}.subPathExpr: Invalid value: "/c": subPathExpr and subPath are mutually exclusive`,
        `${MOUNTS}.subPathExpr: Invalid value: "/c": must be a relative path`,
      ],
    },
    {
      fault: "that reach the host from a container that may not",
      list: "{ name: v, mountPath: /a, mountPropagation: Bidirectional }, { name: v, mountPath: /b, mountPropagation: both, recursiveReadOnly: Enabled }",
      errors: [
        `${MOUNTS}.mountPropagation: Forbidden: Bidirectional mount propagation is available only to privileged containers`,
        `${MOUNTS}.mountPropagation: Unsupported value: "both": supported values: "Bidirectional", "HostToContainer", "None"`,
        `${MOUNTS}.recursiveReadOnly: Forbidden: may only be specified when readOnly is true`,
        `${MOUNTS}.recursiveReadOnly: Forbidden: may only be specified when mountPropagation is None or not specified`,
      ],
    },
  ];
  for (const { fault, list, errors } of rows) {
    it(fault, () => {
      expect(refusals(mounts(list))).toEqual(errors);
    });
  }

  it("of a volume that is wrong itself", () => {
    const text = mounts("{ name: v, mountPath: /a }").replace("emptyDir", "configMap");
    expect(refusals(text)).toEqual([`${AT}.configMap.name: Required value`, `${MOUNTS}[0].name: Not found: "v"`]);
  });
});
