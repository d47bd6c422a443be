import MDXComponents from "@theme-original/MDXComponents";
import { LookupExample } from "../components/examples/LookupExample.tsx";
import { ReachExample } from "../components/examples/ReachExample.tsx";
import { RulesExample } from "../components/examples/RulesExample.tsx";
import { SharesExample } from "../components/examples/SharesExample.tsx";
import { Lab } from "../components/lab/Lab.tsx";
import { ApplyExample, Terminal } from "../components/terminal/Terminal.tsx";
import { TraceExample } from "../components/trace/TraceView.tsx";

export default {
  ...MDXComponents,
  ApplyExample,
  Lab,
  LookupExample,
  ReachExample,
  RulesExample,
  SharesExample,
  Terminal,
  TraceExample,
};
