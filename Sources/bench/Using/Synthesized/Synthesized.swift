public enum Synthesized {}
