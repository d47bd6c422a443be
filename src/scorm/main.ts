import type { Frame } from "./api.ts";
import type { Course } from "./course.ts";
import { runCourse } from "./sco.ts";

/** The course's frame, and what `hop export scorm` wrote into the page about the course. */
const frame = document.querySelector("iframe");
const data = document.getElementById("course")?.textContent;

if (frame && data) {
  runCourse({
    window: window as unknown as Window & Frame,
    course: JSON.parse(data) as Course,
    show: (location) => {
      frame.src = `course/index.html${location.startsWith("#") ? location : ""}`;
    },
    where: () => frame.contentWindow?.location.hash ?? "",
    now: () => new Date(),
  });
}
