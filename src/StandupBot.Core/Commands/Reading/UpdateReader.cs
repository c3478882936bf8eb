using System.Globalization;
using StandupBot.Core.Objectives;

namespace StandupBot.Core.Commands.Reading;

/// <summary>Reads a goal check-in: the goal, then a figure, a confidence and a status in any order, then the note.</summary>
internal static class UpdateReader
{
    public static ParsedCommand Read(CommandInput input)
    {
        var length = GoalLength(input);
        var goal = Words.Of([.. input.Tokens.Take(length)]);
        var reading = new Reading(input.Tokens.From(length), UnitOf(goal, input.Context));
        while (reading.Step())
        {
        }
        reading.TakeTrailingConfidence();
        if (reading.Problem is { } problem)
            return input.Refuse(problem);
        if (length == 0)
            return input.Ask("Which goal?", reading.Given(""));
        return reading.IsEmpty
            ? input.Ask("How far is it?", reading.Given(goal))
            : new GoalsCommand.Update(new GoalRef(goal), reading.Amount, reading.Confidence, reading.Status, reading.Note);
    }

    /// <summary>An unknown title goes as far as the first figure, so that its nearest match can be told.</summary>
    private static int GoalLength(CommandInput input)
    {
        var known = Words.GoalLength(input.Tokens, input.Context);
        var figure = input.Tokens.TakeWhile(token => NumberReader.Read(token.Text) is null && !token.IsAny("confidence", "conf")).Count();
        return known > 0 ? known : figure;
    }

    private static string? UnitOf(string goal, CommandContext context) =>
        context.Resolver.Goal(new GoalRef(goal)) is Resolution<NamedGoal>.Found found ? found.Value.Unit : null;

    /// <summary>The words after the goal, eaten from the front; what is not understood is the note.</summary>
    private sealed class Reading(IReadOnlyList<Token> tokens, string? unit)
    {
        private IReadOnlyList<Token> rest = tokens;

        public Amount? Amount { get; private set; }
        public int? Confidence { get; private set; }
        public GoalStatus? Status { get; private set; }
        public string? Problem { get; private set; }
        public string? Note => Words.OrNull(rest);
        public bool IsEmpty => Amount is null && Confidence is null && Status is null && Note is null;

        public (string, string?)[] Given(string goal) =>
        [
            (FormFields.Goal, goal), (FormFields.Amount, Amount?.ToString()), (FormFields.Note, Note), (FormFields.Status, Status?.ToString()),
            (FormFields.Confidence, Confidence?.ToString(CultureInfo.InvariantCulture)),
        ];

        public bool Step() => Problem is null && rest.Count > 0 && (TakeConfidence(0) || TakeFigure() || TakeStatus() || TakeFiller());

        /// <summary>"... the oven is back, confidence 8".</summary>
        public void TakeTrailingConfidence()
        {
            if (Problem is null && Confidence is null && rest.Count > 2)
                TakeConfidence(rest.Count - 2);
        }

        private bool TakeConfidence(int at)
        {
            if (Confidence is not null || rest.Count < at + 2 || !Bare(rest[at]).IsAny("confidence", "conf", "confident"))
                return false;
            var word = rest[at + 1].Text.TrimEnd(',', '.').Replace("/10", "", StringComparison.Ordinal);
            if (NumberReader.Read(word) is not { Unit: null } figure)
                return false;
            if (figure.Number is < 1 or > 10 || figure.Number != Math.Floor(figure.Number))
                Problem = $"Confidence is a whole number from 1 (no chance) to 10 (certain); {figure} is not.";
            else
                Confidence = (int)figure.Number;
            rest = [.. rest.Take(at), .. rest.Skip(at + 2)];
            return true;
        }

        private bool TakeFigure()
        {
            var word = rest[0].Text.TrimEnd(',');
            if (Amount is null && word.Length > 1 && word[0] == '+' && NumberReader.Read(word[1..]) is not null)
                Problem = $"Say where the goal stands now, not the change: {word[1..]} instead of {word}.";
            if (Amount is not null || rest[0].Quoted || NumberReader.Read(word) is not { } figure)
                return Problem is not null;
            var unitWords = UnitWords();
            Amount = unitWords == 0 ? figure : figure with { Unit = rest[1].IsAny("%", "percent") ? "%" : unit };
            rest = rest.From(1 + unitWords);
            return true;
        }

        /// <summary>How many words after a figure are its unit: "percent", or the unit of the goal's own measure.</summary>
        private int UnitWords()
        {
            if (rest.Count > 1 && rest[1].IsAny("%", "percent"))
                return 1;
            var words = unit?.Split(' ') ?? [];
            return words.Length > 0 && rest.Count > words.Length && words.Select((word, i) => rest[i + 1].Is(word)).All(same => same) ? words.Length : 0;
        }

        private bool TakeStatus()
        {
            if (Status is not null || StatusWords.Read(rest) is not (var status, var length) || (status == GoalStatus.Done && Amount is not null))
                return false;
            Status = status;
            rest = status == GoalStatus.Blocked && rest.Count > length ? rest : rest.From(length);
            return rest.Count < 1 || status != GoalStatus.Blocked;
        }

        /// <summary>Small words that only join: "at 60%", "60%, on track: ...", "60% done".</summary>
        private bool TakeFiller()
        {
            var joins = rest[0].IsAny("-", "–", "—", ":", ",", "note", "note:", "and")
                || (Amount is null && rest.Count > 1 && rest[0].IsAny("at", "to", "is", "now", "=") && NumberReader.Read(rest[1].Text) is not null)
                || (Amount is not null && rest.Count == 1 && rest[0].IsAny("done", "complete"));
            if (joins)
                rest = rest.From(1);
            return joins;
        }

        private static Token Bare(Token token) => token with { Text = token.Text.TrimEnd(':', '=') };
    }
}
