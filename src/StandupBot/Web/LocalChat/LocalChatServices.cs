using Microsoft.Extensions.DependencyInjection.Extensions;
using StandupBot.Core.Chat;
using StandupBot.Web.LocalChat.Endpoints;

namespace StandupBot.Web.LocalChat;

public static class LocalChatServices
{
    /// <summary>
    /// The local chat without what it stands on: the host adds <see cref="IInbox"/> (any lifetime), and <see cref="ILocalDirectory"/> and
    /// <see cref="ILocalMessages"/> as singletons.
    /// </summary>
    public static IServiceCollection AddLocalChat(this IServiceCollection services)
    {
        services.AddOptions<LocalChatOptions>().BindConfiguration(LocalChatOptions.Section);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<LocalChatHub>();
        services.AddSingleton<LocalPostbox>();
        services.AddSingleton<LocalChatPlatform>();
        services.AddSingleton<IChatPlatform>(provider => provider.GetRequiredService<LocalChatPlatform>());
        services.AddScoped<Seat>();
        services.AddSingleton<LoopbackFilter>().AddSingleton<SameOriginFilter>().AddScoped<SeatFilter>();
        services.AddScoped<Conversation>();
        return services;
    }
}
