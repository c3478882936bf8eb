using System.Runtime.InteropServices;

namespace StandupBot.Core.Text.Replies;

/// <summary>A stretch of a line that is one item.</summary>
/// <param name="Start">Offset in the text that was cut.</param>
/// <param name="End">Offset after its last character.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Clause(int Start, int End);
