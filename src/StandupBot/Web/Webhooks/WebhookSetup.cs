using Microsoft.Extensions.Options;
using StandupBot.Core.Chat;
using StandupBot.Features.Webhooks;

namespace StandupBot.Web.Webhooks;

internal static class WebhookSetup
{
    public static IServiceCollection AddWebhooks(this IServiceCollection services)
    {
        services.AddOptions<WebhookOptions>().BindConfiguration(WebhookOptions.Section);
        return services.AddSingleton<WebhookDoor>().AddSingleton<IChatPlatform, WebhookPlatform>()
            .AddSingleton<WebhookRule>(provider => address => WebhookDoor.WhyNot(address, provider.GetRequiredService<IOptions<WebhookOptions>>().Value));
    }
}
