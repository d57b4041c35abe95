// Pages of Heard ship no script yet: `root.tsx` renders no <Scripts/>, so nothing ever loads this file. Remix needs it to be.
export {};
