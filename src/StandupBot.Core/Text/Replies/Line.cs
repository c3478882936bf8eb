namespace StandupBot.Core.Text.Replies;

/// <summary>One line of a reply, with the signs before its words told apart from the words.</summary>
/// <param name="Start">Offset of the line in the reply.</param>
/// <param name="ContentStart">Offset of the first character after quote marks, number signs and bullets.</param>
/// <param name="End">Offset after the last character that is not white space.</param>
/// <param name="Indent">Columns before the bullet or the words; a tab counts four.</param>
/// <param name="Bulleted">True if the line begins with a bullet, a number or a check box.</param>
/// <param name="Titled">True if the line is a Markdown heading.</param>
/// <param name="Code">True inside a code fence, the fence itself included.</param>
/// <param name="Ticked">The check box of the line: done, open, or null without one.</param>
internal sealed record Line(int Start, int ContentStart, int End, int Indent, bool Bulleted, bool Titled, bool Code, bool? Ticked)
{
    internal bool IsBlank => ContentStart >= End && !Bulleted && !Titled;

    internal bool HasWords => ContentStart < End;
}
