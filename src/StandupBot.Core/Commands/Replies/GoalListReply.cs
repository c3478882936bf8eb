using StandupBot.Core.Chat;

namespace StandupBot.Core.Commands.Replies;

/// <summary>Goals under one heading: mine, or a team's.</summary>
public sealed record GoalGroup(string Heading, IReadOnlyList<GoalLine> Goals);

/// <summary>Composes lists of goals: the overview, mine, a team's.</summary>
public static class GoalListReply
{
    private const int MostRows = 15;

    /// <summary>My goals, then what else my teams have, each with a way to update it.</summary>
    public static Message Overview(GoalGroup mine, IReadOnlyList<GoalGroup> teams, DateOnly today)
    {
        var blocks = new List<Block> { new Block.Heading("Goals") };
        AddGroup(blocks, mine, today, MostRows, "You own no goal. Add one, or take one that nobody owns.");
        foreach (var team in teams)
        {
            blocks.Add(new Block.Divider());
            var others = team with { Goals = [.. team.Goals.Where(goal => mine.Goals.All(own => own.Handle != goal.Handle))] };
            AddGroup(blocks, others, today, MostRows / Math.Max(1, teams.Count), team.Goals.Count == 0 ? "No goals yet." : "No goals besides yours.");
        }
        blocks.Add(new Block.Actions([
            CommandTap.Run("Add a goal", "/goals add", ButtonStyle.Primary), CommandTap.Run("All goals", "/goals tree"),
            CommandTap.Run("What drifts", "/goals signals"), CommandTap.Run("In the way", "/goals blockers")]));
        return new($"You own {Wording.Count(mine.Goals.Count, "goal")}; {string.Join(", ", teams.Select(t => $"{t.Heading}: {t.Goals.Count}"))}".TrimEnd(' ', ';') + ".", blocks);
    }

    /// <summary>One list.</summary>
    public static Message Of(GoalGroup group, DateOnly today)
    {
        var blocks = new List<Block>();
        AddGroup(blocks, group, today, MostRows, "No goals yet.");
        blocks.Add(new Block.Actions([CommandTap.Run("Add a goal", "/goals add", ButtonStyle.Primary), CommandTap.Run("All goals", "/goals tree")]));
        return new($"{group.Heading}: {Wording.Count(group.Goals.Count, "goal")}.", blocks);
    }

    private static void AddGroup(List<Block> blocks, GoalGroup group, DateOnly today, int most, string none)
    {
        blocks.Add(new Block.Paragraph(RichText.Strong(group.Heading)));
        if (group.Goals.Count == 0)
            blocks.Add(new Block.Paragraph(none));
        foreach (var goal in group.Goals.Take(most))
            blocks.Add(new Block.Row(goal.Line(today), [CommandTap.Run("Update", $"/goals update {goal.Handle}"), CommandTap.Run("Open", $"/goals show {goal.Handle}")]));
        if (group.Goals.Count > most)
            blocks.Add(new Block.Context($"and {group.Goals.Count - most} more; /goals show and a handle opens each."));
    }
}
