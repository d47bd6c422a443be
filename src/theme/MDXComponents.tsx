import MDXComponents from "@theme-original/MDXComponents";
import { Lab } from "../components/lab/Lab.tsx";
import { ApplyExample, Terminal } from "../components/terminal/Terminal.tsx";
import { TraceExample } from "../components/trace/TraceView.tsx";

export default { ...MDXComponents, ApplyExample, Lab, Terminal, TraceExample };
