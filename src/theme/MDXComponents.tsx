import MDXComponents from "@theme-original/MDXComponents";
import { Lab } from "../components/lab/Lab.tsx";
import { TraceExample } from "../components/trace/TraceView.tsx";

export default { ...MDXComponents, Lab, TraceExample };
