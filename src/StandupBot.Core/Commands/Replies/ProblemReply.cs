using StandupBot.Core.Chat;

namespace StandupBot.Core.Commands.Replies;

/// <summary>Composes the answer to a command that could not be carried out.</summary>
public static class ProblemReply
{
    private const int LongestValue = 1500;
    private const int LongestLabel = 40;

    public static Message Of(CommandProblem problem)
    {
        var blocks = new List<Block> { new Block.Paragraph(problem.Message) };
        if (problem.Nearest is { Length: <= LongestValue } nearest)
            blocks.Add(new Block.Actions([CommandTap.Run(nearest.Length <= LongestLabel ? nearest : "Do that", nearest, ButtonStyle.Primary)]));
        blocks.Add(new Block.Context($"For example: {problem.Example}"));
        return new(problem.Message, blocks);
    }

    /// <summary>Where no form can be opened: what is missing, in words.</summary>
    public static Message Of(NeedsForm form) => Message.Of(form.Missing);

    /// <summary>A name that means several things: one button each, with the command as it would have been typed.</summary>
    /// <param name="choices">What to print, and the whole command.</param>
    public static Message Choose(string sentence, IReadOnlyList<(string Label, string Command)> choices) =>
        new(sentence, [new Block.Paragraph(sentence), new Block.Actions([.. choices.Take(5).Select(choice => CommandTap.Run(choice.Label, choice.Command))])]);
}
