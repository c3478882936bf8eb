using System.Reflection;
using StandupBot.Core.Commands;
using StandupBot.Core.Digests;
using StandupBot.Core.Standups.Messages;
using StandupBot.Features.Commands;
using StandupBot.Features.Inbox;
using StandupBot.Tests.Conversations;
using Xunit;

namespace StandupBot.Tests.Features.Commands;

public sealed class CommandsSetupTests
{
    public static TheoryData<Type> Commands => [.. Cases(typeof(GoalsCommand)), .. Cases(typeof(StandupCommand))];

    public static TheoryData<string> Taps => [.. Constants(typeof(StandupTaps)), .. Constants(typeof(DigestTaps))];

    [Theory, MemberData(nameof(Commands))]
    public async Task Every_command_has_a_handler(Type command)
    {
        await using var talk = await Conversation.EmptyAsync();
        await talk.WithAsync<VerbRegister>((register, _) =>
        {
            Assert.Contains(command, register.Known);
            return Task.CompletedTask;
        });
    }

    [Theory, MemberData(nameof(Taps))]
    public async Task Every_button_that_a_message_offers_has_one_handler(string action)
    {
        await using var talk = await Conversation.EmptyAsync();
        await talk.WithAsync<IEnumerable<IActionHandler>>((handlers, _) =>
        {
            Assert.Single(handlers, h => h.Names.Contains(action));
            return Task.CompletedTask;
        });
    }

    private static IEnumerable<Type> Cases(Type family) => family.GetNestedTypes().Where(t => t.IsSubclassOf(family));

    private static IEnumerable<string> Constants(Type taps) =>
        taps.GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!);
}
