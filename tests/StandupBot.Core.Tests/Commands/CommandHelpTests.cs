using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using static StandupBot.Core.Tests.Commands.TypedCommands;

namespace StandupBot.Core.Tests.Commands;

public class CommandHelpTests
{
    public static TheoryData<string, string> Entries
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var entry in CommandCatalogue.All)
                data.Add(entry.Command, entry.Verb);
            return data;
        }
    }

    [Theory, MemberData(nameof(Entries))]
    public void Every_example_is_a_command_that_works(string command, string verb)
    {
        var entry = CommandCatalogue.Find(command, verb)!;

        var parsed = CommandParser.Parse(command, $"{entry.Verb} {entry.Example}", Context);

        Assert.False(parsed is NeedsForm or CommandProblem, entry.FullExample);
    }

    [Fact]
    public void No_two_verbs_share_a_word()
    {
        foreach (var command in CommandCatalogue.All.GroupBy(entry => entry.Command))
        {
            var words = command.SelectMany(entry => entry.Synonyms.Prepend(entry.Verb)).ToList();
            Assert.Equal(words.Distinct(), words);
        }
    }

    [Theory]
    [InlineData("goals")]
    [InlineData("standup")]
    public void Help_names_every_verb(string command)
    {
        var shown = CommandHelp.For(command).Blocks.OfType<Block.Bullets>().SelectMany(list => list.Lines).Select(line => line.Plain()).ToList();

        Assert.Equal(CommandCatalogue.Of(command).Select(entry => $"{entry.Usage}: {entry.Sentence}"), shown);
    }

    [Theory]
    [InlineData("goals", "add", "/goals add")]
    [InlineData("goals", "create", "/goals add")]
    [InlineData("goals", "ad", "/goals add")]
    [InlineData("goals", "signals snooze", "/goals signals snooze")]
    [InlineData("goals", "standup", "What /standup can do")]
    [InlineData("standup", "xyzzy plugh", "What /standup can do")]
    [InlineData("standup", null, "What /standup can do")]
    public void Help_for_one_verb_explains_it(string command, string? verb, string heading) =>
        Assert.Equal(heading, CommandHelp.For(command, verb).Blocks.OfType<Block.Heading>().Single().Text);

    [Fact]
    public void The_table_has_a_line_for_each_verb() =>
        Assert.Equal(CommandCatalogue.All.Count + 2, CommandHelp.Table().TrimEnd().Split('\n').Length);
}
